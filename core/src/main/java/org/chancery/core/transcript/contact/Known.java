package org.chancery.core.transcript.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Remembers what was read already, so that what a page says twice, once for people and once for machines, is there once. */
final class Known {
    private static final int DIGITS_THAT_TELL = 7;

    private final Set<String> values = new HashSet<>();

    Known(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.points.forEach(this::add);
            draft.addresses.forEach(address -> values.add(squeezed(address)));
        }
    }

    /** Whether a point is new; it is not afterwards. */
    boolean add(Draft.Point point) {
        return values.add(key(point));
    }

    /** Whether an address is new; it is not afterwards. */
    boolean add(String address) {
        return values.add(squeezed(address));
    }

    private static String key(Draft.Point point) {
        return switch (point.kind()) {
            case PHONE, FAX -> {
                String digits = Numbers.digits(point.printed());
                yield "number " + digits.substring(Math.max(0, digits.length() - DIGITS_THAT_TELL));
            }
            case EMAIL -> point.printed().toLowerCase(Locale.ROOT);
            case WEB, SOCIAL ->
                point.printed()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("/$", "");
        };
    }

    private static String squeezed(String address) {
        return "address " + address.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
