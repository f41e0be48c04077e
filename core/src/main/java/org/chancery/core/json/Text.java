package org.chancery.core.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document on their way to the parser. It keeps what went by since it was last told to
 * {@link #forget}: an offset becomes a line and a column when something is wrong there, and not before.
 */
final class Text extends Reader {
    private final Reader source;
    private final String name;
    private final int limit;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private int lastRead;
    private Position position;

    /** The text of a source, whose first line has a number. */
    Text(Reader source, String name, int firstLine, JsonLimits limits) {
        this.source = source;
        this.name = name;
        this.limit = limits.documentLength();
        this.position = Position.beginningOf(firstLine);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (kept.length() > limit) { // a parser asks for more only when it has gone through all it got
            throw new LimitException("documentLength", limit, end().in(name));
        }
        try {
            int count = source.read(target, offset, length);
            if (count > 0) {
                kept.append(target, offset, count);
                lastRead = count;
            }
            return count;
        } catch (CharacterCodingException e) {
            throw new InputException(Utf8.REFUSAL, end().in(name), e);
        }
    }

    /** The offset of a name: when its value ends with the text, the parser counts what it read last twice. */
    long within(long offset) {
        return offset < keptFrom + kept.length() ? offset : offset - lastRead;
    }

    /** Lets go of what stands before an offset; no place before it will be asked for. */
    void forget(long offset) {
        int count = Math.toIntExact(offset - keptFrom);
        position = position.after(kept, count);
        kept.delete(0, count);
        keptFrom = offset;
    }

    /** Reads, and says of what is wrong where in this text it is. */
    <T extends @Nullable Object> T explaining(Supplier<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (Refused e) {
            throw explained(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private InputException explained(Refused refused) {
        Position where = position.after(kept, Math.toIntExact(refused.offset() - keptFrom));
        return refused.at(where.in(name, refused.pointer()));
    }

    private Position end() {
        return position.after(kept, kept.length());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
