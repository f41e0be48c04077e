package org.chancery.render.html.internal.site;

import java.util.List;
import org.chancery.core.finding.Finding;

/**
 * The pages of a statement, ready to be put into files.
 *
 * @param statement what is kept of it
 * @param files in order
 * @param findings what there is to say
 */
record Made(Listed statement, List<File> files, List<Finding> findings) {
    /**
     * A file.
     *
     * @param name its own
     * @param bytes what it holds
     */
    record File(String name, byte[] bytes) {}
}
