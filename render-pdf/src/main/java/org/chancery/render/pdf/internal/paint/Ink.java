package org.chancery.render.pdf.internal.paint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.chancery.render.pdf.internal.layout.Characters;
import org.chancery.render.pdf.internal.layout.Colour;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.chancery.render.pdf.internal.layout.Line;
import org.chancery.render.pdf.internal.layout.Shape;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Paints words, areas and dots on one page. Says of fonts and colours of words only what has changed, which makes small
 * files, and writes the operators itself: there are thousands on a page.
 */
final class Ink {
    private static final byte[] BEGIN_SAID = "/Span <</ActualText <FEFF".getBytes(US_ASCII);
    private static final byte[] SAID = ">>> BDC\n".getBytes(US_ASCII);
    private static final byte[] END = "EMC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_ARTIFACT = "/Artifact <</Type/Pagination>> BDC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_PIECE = "<</MCID ".getBytes(US_ASCII);
    private static final byte[] PIECE = ">>BDC\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_TEXT = "BT\n".getBytes(US_ASCII);
    private static final byte[] AT = " Td\n".getBytes(US_ASCII);
    private static final byte[] BELOW = " TD\n".getBytes(US_ASCII);
    private static final byte[] NEXT_LINE = "T*\n".getBytes(US_ASCII);
    private static final byte[] STRING = "[(".getBytes(US_ASCII);
    private static final byte[] END_STRING = ")]TJ\n".getBytes(US_ASCII);
    private static final byte[] END_TEXT = "ET\n".getBytes(US_ASCII);
    private static final byte[] BEGIN_GRID = "q\n".getBytes(US_ASCII);
    private static final byte[] UPRIGHT = " 0 0 ".getBytes(US_ASCII);
    private static final byte[] MATRIX = " cm\n".getBytes(US_ASCII);
    private static final byte[] ONE_HIGH = " 1 re\n".getBytes(US_ASCII);
    private static final byte[] END_GRID = "f\nQ\n".getBytes(US_ASCII);
    private static final byte[] RECTANGLE = " re\nf\n".getBytes(US_ASCII);
    private static final byte[] FILL_COLOUR = "rg\n".getBytes(US_ASCII);
    private static final byte[] FILL_GREY = "g\n".getBytes(US_ASCII);
    private static final byte[] STROKE_COLOUR = "RG\n".getBytes(US_ASCII);
    private static final byte[] STROKE_GREY = "G\n".getBytes(US_ASCII);
    private static final byte[] ROUND_DASHES = " w\n1 J\n[0 ".getBytes(US_ASCII);
    private static final byte[] DASHES = "]0 d\n".getBytes(US_ASCII);
    private static final byte[] FROM = " m\n".getBytes(US_ASCII);
    private static final byte[] TO = " l\nS\n".getBytes(US_ASCII);
    private static final float FULL = 255;
    private static final int HUNDRED = 100;

    /** No paper is so wide; spaces beside it may be, whose number a text does not limit. */
    private static final float FAR = 1_000_000;

    private static final byte[] WIDER = " Tw\n".getBytes(US_ASCII);
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(US_ASCII);

    private final PdfContentByte canvas;
    private final ByteBuffer out;
    private final Typecase typecase;
    private @Nullable Fount fount;
    private @Nullable FontFace face;
    private @Nullable Colour colour;
    private float size;
    private float wider;

    /** Whether words are being shown, and where the last of them begin, in hundredths of a point. */
    private boolean showing;

    private int atX;
    private int atY;

    /** How far below the next line begins unless it is said, in hundredths of a point. */
    private int leading;

    /** Whether the words of a marked sequence are shown together with those around it. */
    private boolean joined;

    Ink(PdfContentByte canvas, Typecase typecase) {
        this.canvas = canvas;
        this.out = canvas.getInternalBuffer();
        this.typecase = typecase;
    }

    /** Begins what is there for the eye alone; if it is {@code words} and nothing else, they share the text object around them. */
    void beginArtifact(boolean words) {
        begin(words);
        out.append(BEGIN_ARTIFACT);
    }

    /** Begins a piece of an element of a type, under a number; words do the same. */
    void begin(byte[] type, int number, boolean words) {
        begin(words);
        out.append(type).append(BEGIN_PIECE);
        Decimals.whole(number, out);
        out.append(PIECE);
    }

    private void begin(boolean words) {
        if (words) {
            beginWords();
        } else {
            endWords();
        }
        joined = words;
    }

    void end() {
        if (!joined) {
            endWords();
        }
        out.append(END);
    }

    void paint(Shape.Words words) {
        Line.Piece piece = words.piece();
        beginWords();
        piece.said().ifPresent(this::beginSaid);
        Fount fount = select(piece.face(), words.size());
        fill(words.colour());
        widen(fount.widensSpaces() ? piece.gap() : 0);
        move(piece.x(), words.y());
        out.append(STRING);
        show(piece, words.size(), fount);
        out.append(END_STRING);
        if (piece.said().isPresent()) {
            out.append(END);
        }
    }

    /** Paints words that are nobody's run. */
    void paint(String words, FontFace font, float points, float x, float y) {
        beginWords();
        Fount known = select(font, points);
        move(x, y);
        out.append(STRING);
        known.show(Characters.of(words), 0, words.length(), out);
        out.append(END_STRING);
        endWords();
    }

    private void beginWords() {
        if (!showing) {
            out.append(BEGIN_TEXT);
            showing = true;
            atX = 0;
            atY = 0;
        }
    }

    /** Ends the words, before something else is painted. */
    void endWords() {
        if (showing) {
            out.append(END_TEXT);
            showing = false;
        }
    }

    /** Moves from where the last words begin, which is said in fewer digits than the place. */
    private void move(float x, float y) {
        int right = Math.round(Math.clamp(x, -FAR, FAR) * HUNDRED) - atX;
        int up = Math.round(y * HUNDRED) - atY;
        boolean below = right == 0 && up < 0;
        if (below && up == -leading) {
            out.append(NEXT_LINE);
        } else {
            Decimals.hundredths(right, out);
            out.append_i(' ');
            Decimals.hundredths(up, out);
            out.append(below ? BELOW : AT);
            leading = below ? -up : leading;
        }
        atX += right;
        atY += up;
    }

    void fill(Colour wanted) {
        if (!wanted.equals(colour)) {
            colour(wanted, FILL_COLOUR, FILL_GREY);
            colour = wanted;
        }
    }

    private void colour(Colour wanted, byte[] coloured, byte[] grey) {
        level(wanted.red());
        if (wanted.isGrey()) {
            out.append(grey);
        } else {
            level(wanted.green());
            level(wanted.blue());
            out.append(coloured);
        }
    }

    private void level(int part) {
        Decimals.thousandths(part / FULL, out);
        out.append_i(' ');
    }

    void rectangle(float x, float y, float width, float height) {
        endWords();
        Decimals.pair(x, y, out);
        out.append_i(' ');
        Decimals.pair(width, height, out);
        out.append(RECTANGLE);
    }

    /** Paints dots: dashes of no length with round ends; the line goes on behind the last, which some viewers leave out otherwise. */
    void leader(Shape.Leader dots) {
        endWords();
        colour(dots.colour(), STROKE_COLOUR, STROKE_GREY);
        Decimals.thousandths(dots.width(), out);
        out.append(ROUND_DASHES);
        Decimals.thousandths(dots.step(), out);
        out.append(DASHES);
        Decimals.pair(dots.x(), dots.y(), out);
        out.append(FROM);
        Decimals.pair(dots.end() + dots.step() / 4, dots.y(), out);
        out.append(TO);
    }

    /** Begins a shape of squares so wide, which are counted from here. */
    void beginGrid(float left, float bottom, float side) {
        endWords();
        out.append(BEGIN_GRID);
        Decimals.thousandths(side, out);
        out.append(UPRIGHT);
        Decimals.thousandths(side, out);
        out.append_i(' ');
        Decimals.pair(left, bottom, out);
        out.append(MATRIX);
    }

    /** Adds squares of one row to the shape. */
    void squares(int x, int y, int count) {
        Decimals.whole(x, out);
        out.append_i(' ');
        Decimals.whole(y, out);
        out.append_i(' ');
        Decimals.whole(count, out);
        out.append(ONE_HIGH);
    }

    /** Fills the shape. */
    void endGrid() {
        out.append(END_GRID);
    }

    private Fount select(FontFace wanted, float points) {
        Fount known = fount;
        if (known == null || wanted != face || points != size) {
            known = typecase.of(wanted);
            known.select(canvas, points);
            fount = known;
            face = wanted;
            size = points;
        }
        return known;
    }

    /** Makes all spaces wider from now on. */
    private void widen(float gap) {
        if (gap != wider) {
            Decimals.thousandths(gap, out);
            out.append(WIDER);
            wider = gap;
        }
    }

    private void beginSaid(String said) {
        out.append(BEGIN_SAID);
        for (int i = 0; i < said.length(); i++) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append_i(DIGITS[said.charAt(i) >> shift & 0xF]);
            }
        }
        out.append(SAID);
    }

    /** Words with what moves each character away from the one before: kerning, and the gaps that readers do not make. */
    private void show(Line.Piece piece, float size, Fount fount) {
        Characters words = piece.words();
        int gap = Math.round(-piece.gap() * 1000 / size);
        boolean gapped = gap != 0;
        int start = 0;
        for (int i = 1; i < words.length(); i++) {
            int move = -words.kerning(i);
            if (gapped && makesGap(words.codePoint(i - 1), fount)) {
                move += gap;
            }
            if (move != 0) {
                fount.show(words, start, i, out);
                out.append_i(')');
                Decimals.whole(move, out);
                out.append_i('(');
                start = i;
            }
        }
        fount.show(words, start, words.length(), out);
    }

    private static boolean makesGap(int space, Fount fount) {
        return space == NO_BREAK_SPACE || (space == ' ' && !fount.widensSpaces());
    }
}
