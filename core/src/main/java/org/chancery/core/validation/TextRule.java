package org.chancery.core.validation;

import java.util.Locale;
import java.util.Optional;

/** Finds one sort of fault in the words of a paragraph. */
@FunctionalInterface
interface TextRule {
    /** What of a text in a language breaks the rule, quoted; the first of several. */
    Optional<String> fault(String text, Locale language);
}
