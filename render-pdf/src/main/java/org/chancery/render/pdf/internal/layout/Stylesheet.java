package org.chancery.render.pdf.internal.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.render.pdf.internal.document.Text;
import org.chancery.render.pdf.internal.layout.Style.Family;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** The looks of a brief. */
final class Stylesheet {
    private final Map<Text.Kind, Style> styles = new EnumMap<>(Text.Kind.class);
    private final Style margin;
    private final Style banner;
    private final Style number;
    private final Style narrowTitle;
    private final Looks looks;

    Stylesheet(FontSet fonts, Looks looks) {
        this.looks = looks;
        FontSet.Typeface text = fonts.serif();
        FontSet.Typeface small = fonts.sans();
        Family serif = new Family(text.plain(), text.bold(), text.italic());
        Family bold = new Family(text.bold(), text.bold(), text.bold());
        Family italic = new Family(text.italic(), text.bold(), text.plain());
        Family sans = new Family(small.plain(), small.bold(), small.italic());
        Family sansBold = new Family(small.bold(), small.bold(), small.bold());
        margin = sized(Style.of(sans, 7.5f, 10).in(Colour.GREY));
        banner = sized(Style.of(sansBold, 8, 10).in(Colour.ALARM));
        number = sized(Style.of(sans, 7, 10).in(Colour.GREY).labelledIn(Colour.ACCENT));
        narrowTitle = narrowTitle(bold);
        opening(bold, sans, sansBold);
        body(serif, bold, italic, sans);
        contents(serif, sansBold);
        closing(sans, sansBold);
    }

    /** {@return the looks of a kind of paragraph, in a narrow column or across the page} */
    Style of(Text.Kind kind, boolean narrow) {
        return narrow && kind == Text.Kind.TITLE ? narrowTitle : Objects.requireNonNull(styles.get(kind));
    }

    /** {@return the looks of running heads and page numbers} */
    Style margin() {
        return margin;
    }

    /** {@return the looks of the warning above every page} */
    Style banner() {
        return banner;
    }

    /** {@return the looks of the numbers beside paragraphs} */
    Style number() {
        return number;
    }

    /** In large print it is hardly larger than the text: any larger, it fills the page. */
    private Style narrowTitle(Family bold) {
        Style style = looks.large()
                ? Style.of(bold, 18, 22.5f).before(7.5f)
                : Style.of(bold, 14, 17.5f).before(5);
        return style.with(Trait.KEPT, Trait.WHOLE);
    }

    private void opening(Family bold, Family sans, Family sansBold) {
        style(Text.Kind.MISSION, Style.of(bold, 13, 16).in(Colour.ACCENT).with(Trait.KEPT));
        style(
                Text.Kind.LETTERHEAD,
                Style.of(sans, 7.5f, 10.5f).in(Colour.GREY).before(4).with(Trait.KEPT, Trait.LINE_BELOW));
        style(Text.Kind.PUBLICATION, Style.of(bold, 20, 25).before(22).with(Trait.KEPT, Trait.WHOLE));
        style(
                Text.Kind.SORT,
                Style.of(sansBold, 8, 11).in(Colour.ACCENT).before(24).with(Trait.KEPT));
        style(Text.Kind.TITLE, Style.of(bold, 18, 22).before(5).with(Trait.KEPT, Trait.WHOLE));
        Style facts = Style.of(sans, 8, 11.5f).in(Colour.GREY).with(Trait.LINE_BELOW);
        style(Text.Kind.OCCASION, facts.before(8));
        style(Text.Kind.FACTS, facts.before(3));
        style(
                Text.Kind.EMBARGO,
                Style.of(sansBold, 9, 13).in(Colour.ALARM).before(12).with(Trait.BAR));
    }

    private void body(Family serif, Family bold, Family italic, Family sans) {
        Trait fit = looks.justified() ? Trait.JUSTIFIED : Trait.HYPHENATED;
        style(Text.Kind.HEADING, Style.of(bold, 12.5f, 16).before(16).with(Trait.KEPT, Trait.WHOLE));
        Style speech = Style.of(serif, 10.5f, 14.5f).with(Trait.HYPHENATED, fit);
        style(Text.Kind.TURN, speech.before(10));
        style(Text.Kind.SPEECH, speech.before(6));
        Style question = speech.labelledIn(Colour.ACCENT).with(Trait.KEPT, Trait.BAR, Trait.HYPHENATED, fit);
        style(Text.Kind.QUESTION, question.before(16));
        style(Text.Kind.QUESTION_CONTINUED, question.before(6));
        style(Text.Kind.NOTE, Style.of(italic, 10, 14).in(Colour.GREY).before(6).with(Trait.HYPHENATED));
        style(
                Text.Kind.MARK,
                Style.of(serif, 10.5f, 14.5f).in(Colour.GREY).before(8).with(Trait.CENTRED));
        style(Text.Kind.ABSENCE, Style.of(italic, 10, 14.5f).in(Colour.GREY).before(6));
        style(Text.Kind.CAPTION, Style.of(sans, 8, 11).in(Colour.GREY).before(5).with(Trait.HYPHENATED));
    }

    private void contents(Family serif, Family sansBold) {
        Style heading = Style.of(sansBold, 9, 13).in(Colour.ACCENT).with(Trait.KEPT);
        style(Text.Kind.GLANCE_HEADING, heading.before(16));
        style(Text.Kind.GLANCE, Style.of(serif, 9.5f, 12.5f).before(3).with(Trait.INDENTED, Trait.WHOLE));
        style(Text.Kind.CONTENTS_HEADING, heading.before(22));
        style(Text.Kind.GROUP, Style.of(sansBold, 8, 11).before(10).with(Trait.KEPT));
        style(Text.Kind.ENTRY, Style.of(serif, 10, 13.5f).before(3).with(Trait.WHOLE));
    }

    private void closing(Family sans, Family sansBold) {
        style(
                Text.Kind.BACK_HEADING,
                Style.of(sansBold, 9, 13).in(Colour.ACCENT).before(22).with(Trait.KEPT, Trait.LINE_ABOVE));
        style(Text.Kind.FINGERPRINT, Style.of(sans, 6.3f, 9).in(Colour.GREY).before(18));
        style(
                Text.Kind.PUBLISHED,
                Style.of(sans, 7.5f, 10.5f).in(Colour.GREY).before(6).with(Trait.KEPT));
        style(Text.Kind.BACK, Style.of(sans, 7.5f, 10.5f).in(Colour.GREY).before(3));
    }

    private void style(Text.Kind kind, Style style) {
        styles.put(kind, sized(style));
    }

    private Style sized(Style style) {
        return looks.large() ? style.enlarged() : style;
    }
}
