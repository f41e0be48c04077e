/** Statements for archives of parliaments and law, as debates in Akoma Ntoso 3.0 (OASIS LegalDocML). */
@NullMarked
package org.chancery.examples.akomantoso;

import org.jspecify.annotations.NullMarked;
