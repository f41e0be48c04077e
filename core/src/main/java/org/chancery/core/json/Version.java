package org.chancery.core.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the form, as the first field of a document names it. */
record Version(int major, int minor) {
    static final Version CURRENT = new Version(1, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /** Refuses every version but this. */
    static void require(Node node) {
        Matcher parts = FORM.matcher(node instanceof Node.Str string ? string.text() : "");
        if (!parts.matches()) {
            throw node.mismatch("the version of the form, \"" + CURRENT + "\"");
        }
        Version version = new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        if (!version.equals(CURRENT)) {
            throw new Refused(
                    version.isNewer()
                            ? "This was made by a newer Chancery (" + version + "), and this one reads " + CURRENT
                                    + "; install the newer one"
                            : "There is no version " + version + " of the form; this one reads " + CURRENT,
                    node.at());
        }
    }

    private boolean isNewer() {
        return major > CURRENT.major || (major == CURRENT.major && minor > CURRENT.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
