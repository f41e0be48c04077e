package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Builds a folder beside the old one, moves the files of others over, and renames. */
record DirectoryTarget(Path directory) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        Path whole = directory.toAbsolutePath().normalize();
        Manifest old = Manifest.of(whole);
        Path beside = Beside.newDirectory(whole);
        try {
            FileNames names = new FileNames();
            names.claim(Manifest.NAME);
            var made = new LinkedHashSet<String>();
            RenderReport report = work.writeTo(name -> create(beside, names.claim(name), made));
            copyForeign(whole, old, beside);
            new Manifest(made).writeTo(beside);
            replace(whole, beside);
            return report;
        } finally {
            delete(beside);
        }
    }

    private static OutputStream create(Path root, String name, Set<String> made) throws IOException {
        made.add(name);
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }

    /** Keeps what others put into the old folder. */
    private static void copyForeign(Path from, Manifest old, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>)
                    all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))::iterator) {
                Path relative = from.relativize(file);
                if (old.lists(relative)) {
                    continue;
                }
                Path kept = to.resolve(relative);
                if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException(file + " was not made by Chancery and is in the way; move it");
                }
                Files.createDirectories(kept.getParent());
                Files.copy(file, kept, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(fresh, target);
            return;
        }
        Path old = Beside.freeName(target);
        Files.move(target, old);
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        delete(old);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
