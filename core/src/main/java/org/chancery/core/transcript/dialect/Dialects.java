package org.chancery.core.transcript.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.internal.json.Mistake;
import org.chancery.core.internal.json.RecordReader;

/** The dialects at hand, with the words of their languages. Immutable and safe to share between threads. */
public final class Dialects {
    private static final Dialects BUILT_IN = load();

    private static final int MOST_BYTES = 1_000_000;

    private final List<Dialect> list;

    private Dialects(List<Dialect> list) {
        this.list = List.copyOf(list);
    }

    /** {@return the dialects that come with the library} */
    public static Dialects builtIn() {
        return BUILT_IN;
    }

    /**
     * {@return a dialect as a file describes it; the stream is read to its end and not closed}
     *
     * @param name what errors call the file
     * @throws InputException when it is no description of a dialect, or longer than a million bytes; it says where and why
     * @throws IOException when it cannot be read
     */
    public static Dialect read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InputException(
                    "This is no dialect: it is longer than " + MOST_BYTES + " bytes",
                    Place.nowhere().in(name));
        }
        try {
            return RecordReader.read(bytes, Dialect.class);
        } catch (Mistake mistake) {
            Place place = mistake.line() == 0 ? Place.nowhere() : Place.at(mistake.line(), mistake.column());
            String why =
                    String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
            throw new InputException("This is no dialect: " + why, place.in(name), mistake);
        }
    }

    /** {@return these dialects and another, which is preferred to them and replaces one with its id} */
    public Dialects with(Dialect dialect) {
        var more = new ArrayList<Dialect>();
        more.add(dialect);
        list.stream().filter(one -> !one.id().equals(dialect.id())).forEach(more::add);
        return new Dialects(more);
    }

    /** {@return them, in the order in which they are preferred when the evidence is equal} */
    public List<Dialect> list() {
        return list;
    }

    /**
     * {@return the dialect with an id}
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public Dialect dialect(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no dialect \"" + id + "\"; there is "
                + list.stream().map(Dialect::id).collect(Collectors.joining(", "))));
    }

    private Optional<Dialect> find(String id) {
        return list.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
    }

    private static Dialects load() {
        Index index = RecordReader.resource(Dialects.class, "index.json", Index.class);
        return new Dialects(index.dialects().stream()
                .map(name -> RecordReader.resource(Dialects.class, name, Dialect.class))
                .toList());
    }

    /**
     * Which files there are.
     *
     * @param dialects in the order in which they are preferred when the evidence is equal
     */
    record Index(List<String> dialects) {}
}
