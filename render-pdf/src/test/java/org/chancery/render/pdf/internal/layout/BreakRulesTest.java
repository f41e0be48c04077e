package org.chancery.render.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.chancery.render.pdf.internal.layout.Letters.Break;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakRulesTest {
    /** In the expectations a line may end at each stroke. */
    @ParameterizedTest
    @CsvSource({
        "ru, в порту Хольм, в порту|Хольм",
        "ru, Норхавен и Порт-Хольм, Норхавен|и Порт-Хольм",
        "ru, от 14 мая 2025 г., от 14 мая|2025 г.",
        "ru, мая 2025 г.\u00A0· Оригинал, мая|2025 г.\u00A0·|Оригинал",
        "ru, А. Берг сказала, А. Берг|сказала",
        "ru, в сельскохозяйственных залах, в сельскохозяйственных|залах",
        "ru, экспериментировали бы вместе, экспериментировали бы вместе",
        "ru, сотрудничество — наша цель, сотрудничество —|наша|цель",
        "en, document No. 893-14-05-2025 says, document|No. 893-14-05-2025|says",
        "en, Mr Berg said, Mr Berg|said",
        "en, about 84 km away, about|84 km|away",
        "de, in der Stadt, in|der|Stadt"
    })
    void wordsThatBelongTogetherStayOnOneLine(String language, String words, String expected) {
        int[] codePoints = words.codePoints().toArray();
        BreakOpportunities opportunities = opportunities(codePoints);
        BreakRules.of(Locale.of(language)).apply(codePoints, opportunities, codePoints.length);
        var shown = new StringBuilder();
        for (int i = 0; i < codePoints.length; i++) {
            shown.appendCodePoint(opportunities.after(i) == Break.MAY ? '|' : codePoints[i]);
        }
        assertEquals(expected, shown.toString());
    }

    static BreakOpportunities opportunities(int[] codePoints) {
        var opportunities = new BreakOpportunities(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            opportunities.add(i, codePoints[i], Breaks.after(codePoints[i]));
        }
        return opportunities;
    }
}
