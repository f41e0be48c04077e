package org.chancery.render.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says where the pieces of a page stand, in words that do not change with the fonts of a machine: which of 24 columns a
 * piece takes, and whether it stands below the one before or beside it.
 */
final class Sketch {
    private static final String SCRIPT = """
            const seen = new Set(), lines = [];
            let last = null;
            const pieces = '.imprint, .switch, .sections, .emergency, .contacts, h1, h1 .version, .facts .version, .questions li'
                + ', .speaker, .speaker .version, .pilcrow, .passage > .version, .exchange > .number, figure, .about .version'
                + ', .entry .title, .groups li';
            for (const e of document.querySelectorAll(pieces)) {
              const box = e.getBoundingClientRect();
              const kind = (e.localName + '.' + e.className).replaceAll(' ', '.') + (e.lang ? '[' + e.lang + ']' : '');
              const within = e.parentElement.closest('.turn, .statement > header, .exchange, .questions, .about, .break, .omission');
              const columns = box.width === 0 ? 'hidden'
                  : Math.round(box.left / innerWidth * 24) + '-' + Math.round(box.right / innerWidth * 24);
              const place = last && Math.abs(last.top - box.top) < 8 ? 'beside' : 'below';
              const line = (within ? within.className.split(' ').slice(0, 2).join('.') + ' > ' : '') + kind + ': '
                  + columns + (columns === 'hidden' ? '' : ' ' + place);
              if (box.width) last = box;
              if (!seen.has(line)) { seen.add(line); lines.push(line); }
            }
            return lines;""";

    private Sketch() {}

    /** {@return the sketch of the page that a browser shows; a line that was there already is left out} */
    static String of(Browser browser) {
        List<?> lines = (List<?>) browser.driver().executeScript(SCRIPT);
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
