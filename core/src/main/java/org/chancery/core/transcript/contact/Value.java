package org.chancery.core.transcript.contact;

/**
 * Something in a text that is a contact by its form alone.
 *
 * @param form which
 * @param from index of its first character
 * @param to index after its last
 * @param text as printed
 */
record Value(Form form, int from, int to, String text) {
    enum Form {
        MAIL,
        LINK,
        NUMBER
    }

    static Value of(Form form, String text, int from, int to) {
        return new Value(form, from, to, text.substring(from, to));
    }
}
