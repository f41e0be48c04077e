package org.chancery.render.html.internal;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.chancery.render.html.internal.view.Stencilled;

/**
 * The directive {@code stencil}, for markup that a page repeats with other words. The template writes each shape of it once,
 * with gaps where the words will be; from then on only gaps are filled. In {@code <@stencil of=row; one>…</@stencil>} what
 * is nested must ask for {@code one} alone, which is the row or one like it with gaps.
 */
final class Stencils implements TemplateDirectiveModel {
    /** The shapes that are kept, so that no text fills the memory with shapes of its own. */
    private static final int MOST = 1_000;

    /** Gaps are characters for private use; the template has none, and the words come later. */
    private static final char FIRST_GAP = '\uE000';

    private static final char LAST_GAP = '\uF8FF';

    private final Views views;
    private final CommonMarkupOutputFormat<?> format;
    private final Map<List<Object>, List<String>> stencils = new ConcurrentHashMap<>();

    Stencils(Views views, CommonMarkupOutputFormat<?> format) {
        this.views = views;
        this.format = format;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Freemarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Stencilled view = Views.stencilled(parameters.get("of"));
        List<Object> shape = view.shape();
        if (shape.isEmpty()) {
            loop[0] = views.show(view);
            body.render(environment.getOut());
        } else {
            List<String> stencil = stencils.get(shape);
            fill(stencil == null ? stencil(view, loop, body) : stencil, view.words(), environment.getOut());
        }
    }

    /** {@return a stencil for a view, which others of its shape may use} */
    private List<String> stencil(Stencilled view, TemplateModel[] loop, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        loop[0] = views.show(view.with(gaps(view.words().size())));
        List<String> stencil = cut(body);
        if (stencils.size() < MOST) {
            stencils.put(view.shape(), stencil);
        }
        return stencil;
    }

    private static Iterator<String> gaps(int count) {
        return IntStream.range(FIRST_GAP, FIRST_GAP + count)
                .mapToObj(Character::toString)
                .iterator();
    }

    /** {@return markup and gaps, in turn; a gap is one character} */
    private static List<String> cut(TemplateDirectiveBody body) throws TemplateException, IOException {
        StringWriter markup = new StringWriter();
        body.render(markup);
        String text = markup.toString();
        var cut = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_GAP && text.charAt(i) <= LAST_GAP) {
                cut.add(text.substring(from, i));
                cut.add(text.substring(i, i + 1));
                from = i + 1;
            }
        }
        cut.add(text.substring(from));
        return List.copyOf(cut);
    }

    private void fill(List<String> stencil, List<String> words, Writer out) throws IOException, TemplateModelException {
        for (int i = 0; i < stencil.size(); i++) {
            String piece = stencil.get(i);
            if (i % 2 == 0) {
                out.write(piece);
            } else {
                format.output(words.get(piece.charAt(0) - FIRST_GAP), out);
            }
        }
    }
}
