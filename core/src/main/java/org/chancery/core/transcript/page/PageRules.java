package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;

/** Recognises the furniture of a page: its title, the visitor's date, the language switch, the age of its contacts. */
final class PageRules {
    private final Lexicon.Site site;
    private final Convention convention;
    private final Dates dates;

    PageRules(Convention convention) {
        this.convention = convention;
        site = convention.lexicon().site();
        dates = new Dates(convention.lexicon());
    }

    List<HeadRule> rules() {
        return List.of(this::siteTitle, this::letterhead, this::visitDate, this::languageSwitch, this::asOf);
    }

    private Optional<Found> siteTitle(List<Line> lines, int at) {
        Line line = lines.get(at);
        String text = line.content();
        List<Word> words = Word.of(text);
        for (Phrase title : site.titles()) {
            if (Phrases.isAt(title, words, 0) && words.size() > title.words().size() && text.indexOf(':') < 0) {
                String name = text.substring(words.get(title.words().size()).from());
                return Optional.of(Found.line(line, Outline.Kind.SITE_TITLE, named(name)));
            }
        }
        boolean mission = site.missions().stream()
                .flatMap(name -> name.forms().stream())
                .anyMatch(form -> Phrases.isAt(form, words, 0));
        boolean sentence = text.indexOf(':') >= 0 || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        return mission && !sentence
                ? Optional.of(Found.line(line, Outline.Kind.SITE_TITLE, named(text)))
                : Optional.empty();
    }

    /** The name of a mission, put into the form in which it is called. */
    private Fact named(String text) {
        List<Word> words = Word.of(text);
        for (Lexicon.MissionName mission : site.missions()) {
            for (Phrase form : mission.forms()) {
                Optional<Phrases.Found<Phrase>> at = Phrases.of(List.of(form)).in(words);
                if (at.isPresent()) {
                    int from = words.get(at.get().from()).from();
                    int to = words.get(at.get().to() - 1).to();
                    String name = text.substring(0, from) + mission.name() + text.substring(to);
                    return new Fact.SiteTitle(name, Optional.of(mission.kind()));
                }
            }
        }
        return new Fact.SiteTitle(text, Optional.empty());
    }

    private Optional<Found> letterhead(List<Line> lines, int at) {
        Line line = lines.get(at);
        return Phrases.of(site.letterhead()).matches(line.content())
                ? Optional.of(Found.line(line, Outline.Kind.SITE_TITLE))
                : Optional.empty();
    }

    private Optional<Found> visitDate(List<Line> lines, int at) {
        List<Word> words = Word.of(lines.get(at).text());
        int first = !words.isEmpty() && convention.lexicon().isWeekday(words.getFirst()) ? 1 : 0;
        if (words.size() != first + 1) {
            return Optional.empty();
        }
        return Dates.digits(words.get(first).text())
                .map(date -> Found.line(lines.get(at), Outline.Kind.VISIT_DATE, new Fact.VisitDate(date)));
    }

    private Optional<Found> languageSwitch(List<Line> lines, int at) {
        var languages = new ArrayList<Locale>();
        for (Word word : Word.of(lines.get(at).text())) {
            Locale language = convention.languageLabels().get(word.folded());
            if (language == null) {
                return Optional.empty();
            }
            languages.add(language);
        }
        return languages.size() < 2
                ? Optional.empty()
                : Optional.of(Found.line(
                        lines.get(at), Outline.Kind.LANGUAGE_SWITCH, new Fact.Languages(List.copyOf(languages))));
    }

    private Optional<Found> asOf(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean named = Phrases.of(site.asOf()).begins(line.text());
        return named
                ? dates.last(line.text())
                        .map(found -> Found.line(line, Outline.Kind.AS_OF, new Fact.AsOf(found.date())))
                : Optional.empty();
    }
}
