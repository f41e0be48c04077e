package org.chancery.core.internal.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.URI;
import java.util.Optional;

/** Asks libphonenumber, so that nobody else has to. Thread-safe. */
public final class NumberingPlans {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";
    private static final int LONGEST = 40; // characters, with all that is printed between the digits

    private NumberingPlans() {}

    /**
     * {@return the address of a number (RFC 3966), when it can be dialled from abroad: it is printed with its country
     * code, or the country is known. Whether anybody would answer is not asked}
     *
     * @param printed the number with whatever is printed between its digits
     * @param region the country from which it may be dialled as printed, ISO 3166-1 alpha-2
     */
    public static Optional<URI> address(String printed, Optional<String> region) {
        return parse(printed, region.orElse(NO_REGION))
                .filter(PLANS::isPossibleNumber)
                .map(number -> URI.create(
                        "tel:" + PLANS.format(number, PhoneNumberFormat.E164) + extension(number.getExtension())));
    }

    /** {@return whether the plan of its country has a number in E.164 form} */
    public static boolean knows(String e164) {
        return parse(e164, NO_REGION).filter(PLANS::isValidNumber).isPresent();
    }

    /** {@return whether a number in E.164 form has the country code of a region, ISO 3166-1 alpha-2} */
    public static boolean isOf(String region, String e164) {
        int code = PLANS.getCountryCodeForRegion(region);
        return parse(e164, NO_REGION)
                .filter(number -> number.getCountryCode() == code)
                .isPresent();
    }

    /** {@return the region of a number in E.164 form, ISO 3166-1 alpha-2; the main one where several share its code} */
    public static Optional<String> region(String e164) {
        return parse(e164, NO_REGION)
                .map(number -> Optional.ofNullable(PLANS.getRegionCodeForNumber(number))
                        .orElseGet(() -> PLANS.getRegionCodeForCountryCode(number.getCountryCode())))
                .filter(region -> !region.equals(NO_REGION));
    }

    /** {@return whether a region has a numbering plan} */
    public static boolean has(String region) {
        return PLANS.getSupportedRegions().contains(region);
    }

    private static Optional<PhoneNumber> parse(String printed, String region) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(PLANS.parse(printed, region));
        } catch (NumberParseException e) {
            return Optional.empty(); // no number, then
        }
    }

    private static String extension(String digits) {
        return digits.isEmpty() ? "" : ";ext=" + digits;
    }
}
