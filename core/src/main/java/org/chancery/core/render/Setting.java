package org.chancery.core.render;

/** What an option was set to, before it is known which renderer it is for. */
sealed interface Setting {
    /** Returns the value it gives a renderer's option, or refuses. */
    Object valueFor(RenderOption<?> option);

    /**
     * As a user typed it.
     *
     * @param text still to be parsed
     */
    record Word(String text) implements Setting {
        @Override
        public Object valueFor(RenderOption<?> option) {
            return option.parse(text);
        }
    }

    /**
     * As a program set it.
     *
     * @param option by which it was set; perhaps another renderer's, of the same name
     * @param value of that option's type
     */
    record Value<T>(RenderOption<T> option, T value) implements Setting {
        @Override
        public Object valueFor(RenderOption<?> known) {
            boolean sameType =
                    option.defaultValue().getClass() == known.defaultValue().getClass();
            if (!sameType) {
                throw known.refusal(value.toString());
            }
            return value instanceof Integer number ? known.parse(number.toString()) : value;
        }
    }
}
