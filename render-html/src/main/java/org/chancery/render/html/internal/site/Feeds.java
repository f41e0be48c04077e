package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Dates;
import org.chancery.render.html.internal.Names;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Feed;
import org.chancery.render.html.internal.view.Feed.Entry;

/**
 * Writes an Atom feed for each language. Its ids are made of the publication's and the statements', so that they stay
 * wherever the site moves.
 *
 * @param context the site's
 * @param press what makes the bytes
 * @param output where they go
 */
record Feeds(Context context, Press press, Output output) {
    private static final int NEWEST = 50;

    void write(List<Listed> newestFirst) throws IOException {
        for (Context.Channel channel : context.channels()) {
            List<Listed> some = newestFirst.stream()
                    .filter(statement ->
                            statement.translations().in(channel.language()).isPresent())
                    .filter(statement -> !updated(statement).isEmpty())
                    .limit(NEWEST)
                    .toList();
            output.put(channel.file(), press.xml("feed.ftl", Map.of("feed", feed(channel, some))));
        }
    }

    private Feed feed(Context.Channel channel, List<Listed> statements) {
        Locale language = channel.language();
        Wording wording = new Wording(context.publication().id(), context.labels(), List.of(language));
        String file = channel.file();
        return new Feed(
                wording.mark(language),
                id(language, ""),
                in(context.publication().title(), language),
                statements.stream().map(Feeds::updated).max(String::compareTo).orElse(instant(LocalDate.EPOCH)),
                in(context.publisher(), language),
                context.links().of(file, file),
                context.links().of(channel.variant().index(), file),
                statements.stream()
                        .map(statement -> entry(statement, channel, wording))
                        .toList());
    }

    private Entry entry(Listed statement, Context.Channel channel, Wording wording) {
        Locale language = channel.language();
        return new Entry(
                id(language, statement.id()),
                in(statement.title(), language),
                Names.of(statement.kind()),
                wording.supplied("kind", statement.kind(), language).text(),
                updated(statement),
                context.links().of(channel.variant().page(statement.id()), channel.file()));
    }

    private String id(Locale language, String statementId) {
        String name = context.publication().id() + " " + language.toLanguageTag() + " " + statementId;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String in(Localized<String> value, Locale language) {
        return value.in(language).orElse(value.first());
    }

    /** Empty when no date is known that a feed could carry. */
    private static String updated(Listed statement) {
        return statement
                .published()
                .or(statement::date)
                .filter(date -> !Dates.machine(date).isEmpty())
                .map(Feeds::instant)
                .orElse("");
    }

    private static String instant(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
