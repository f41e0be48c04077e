package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.internal.phone.NumberingPlans;
import org.chancery.core.model.ContactPoint;

/** Tells from what a page prints in which country its numbers are at home. */
final class HomeCountries {
    /** Postcodes that only one country writes so. */
    private static final Map<String, Pattern> POSTCODES = postcodes();

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}]\\.([A-Za-z]{2})(?=/|$)");

    private HomeCountries() {}

    /** The countries for which something speaks, the likeliest first. */
    static List<String> of(Optional<String> host, List<Draft> drafts) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        host.ifPresent(region -> votes.put(region, Integer.MAX_VALUE / 2));
        Dialling international = new Dialling(List.of());
        for (Draft draft : drafts) {
            draft.points.stream()
                    .filter(point -> point.kind() == ContactPoint.Kind.PHONE || point.kind() == ContactPoint.Kind.FAX)
                    .flatMap(point -> international.addresses(point.printed(), "", Optional.empty()).stream())
                    .flatMap(uri -> NumberingPlans.region(uri.getSchemeSpecificPart()).stream())
                    .forEach(region -> votes.merge(region, 2, Integer::sum));
            draft.addresses.forEach(address -> POSTCODES.forEach((region, pattern) -> {
                if (pattern.matcher(address).find()) {
                    votes.merge(region, 1, Integer::sum);
                }
            }));
        }
        drafts.forEach(draft -> draft.points.stream()
                .filter(point -> point.kind() == ContactPoint.Kind.EMAIL || point.kind() == ContactPoint.Kind.WEB)
                .flatMap(point -> domain(point.printed()).stream())
                .forEach(region -> votes.putIfAbsent(region, 0)));
        List<String> regions = new ArrayList<>(votes.keySet());
        regions.sort(Comparator.comparing(votes::get, Comparator.reverseOrder()));
        return regions;
    }

    /** The country of a domain; of the host or of the sending country, which only the numbers can tell. */
    private static Optional<String> domain(String printed) {
        Matcher name = DOMAIN.matcher(printed);
        return name.find()
                ? Optional.of(name.group(1).toUpperCase(Locale.ROOT))
                        .map(top -> top.equals("UK") ? "GB" : top)
                        .filter(NumberingPlans::has)
                : Optional.empty();
    }

    private static Map<String, Pattern> postcodes() {
        Map<String, Pattern> postcodes = new LinkedHashMap<>();
        postcodes.put("GB", Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"));
        postcodes.put("IE", Pattern.compile("\\b[A-Z]\\d[\\dW] ?[A-Z\\d]{4}\\b"));
        postcodes.put("CA", Pattern.compile("\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b"));
        postcodes.put("US", Pattern.compile("\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b|\\bWashington, D\\.?C\\."));
        postcodes.put("NL", Pattern.compile("\\b\\d{4} [A-Z]{2}\\b"));
        postcodes.put("BR", Pattern.compile("\\bCEP\\b"));
        postcodes.put("PT", Pattern.compile("\\b\\d{4}-\\d{3} [A-Z]"));
        postcodes.put("JP", Pattern.compile("〒"));
        return postcodes;
    }
}
