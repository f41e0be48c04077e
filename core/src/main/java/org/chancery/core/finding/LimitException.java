package org.chancery.core.finding;

import java.util.Locale;

/** Input that passes a limit which protects memory and time; whoever trusts the input may set the limit higher. */
public class LimitException extends InputException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long setting;

    /**
     * Says which limit was passed.
     *
     * @param limit the name of its setting: {@code depth}
     * @param setting its value
     * @param place where the input passes it
     */
    public LimitException(String limit, long setting, Place place) {
        super(message(limit, setting), place);
        this.limit = limit;
        this.setting = setting;
    }

    /** As {@link #LimitException(String, long, Place)}, with the exception that told. */
    public LimitException(String limit, long setting, Place place, Throwable cause) {
        super(message(limit, setting), place, cause);
        this.limit = limit;
        this.setting = setting;
    }

    /** {@return the name of the limit's setting} */
    public String limit() {
        return limit;
    }

    @Override
    public LimitException in(String source) {
        return new LimitException(limit, setting, place().in(source), this);
    }

    private static String message(String limit, long setting) {
        return String.format(Locale.ROOT, "The input passes the limit \"%s\" (%d)", limit, setting);
    }
}
