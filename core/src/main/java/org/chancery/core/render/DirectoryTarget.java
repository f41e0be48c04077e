package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.Set;

/** Builds a folder beside the old one, copies the files of others over, and renames. */
record DirectoryTarget(Path directory) implements RenderTarget {
    @Override
    public RenderReport write(Work work) throws IOException {
        Path whole = directory.toAbsolutePath().normalize();
        Manifest.of(whole); // refuses a folder that is not ours before anything is rendered
        try (Beside beside = Beside.newDirectory(whole)) {
            FileNames names = new FileNames();
            names.claim(Manifest.NAME);
            var made = new LinkedHashSet<String>();
            RenderReport report = GuardedWork.run(work, name -> create(beside.path(), names.claim(name), made));
            keepForeign(whole, beside.path());
            new Manifest(made).writeTo(beside.path());
            replace(whole, beside.path());
            return report;
        }
    }

    private static OutputStream create(Path root, String name, Set<String> made) throws IOException {
        made.add(name);
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }

    private static void keepForeign(Path from, Path to) throws IOException {
        Manifest old = Manifest.of(from);
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(from, new ForeignFiles(old, from, to));
        } catch (FileAlreadyExistsException e) {
            Path made = to.getFileSystem().getPath(e.getFile());
            throw new IOException(
                    from.resolve(to.relativize(made)) + " was not made by Chancery and is in the way; move it", e);
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
        } catch (IOException | RuntimeException e) {
            restore(old, target, e);
            throw e;
        }
        Beside.delete(old);
    }

    private static void restore(Path old, Path target, Exception why) {
        try {
            Files.move(old, target);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Copies what others put into the old folder; links as links. */
    private static final class ForeignFiles extends SimpleFileVisitor<Path> {
        private final Manifest old;
        private final Path from;
        private final Path to;

        ForeignFiles(Manifest old, Path from, Path to) {
            this.old = old;
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path relative = from.relativize(folder);
            if (!old.mentions(relative)) {
                Files.createDirectories(to.resolve(relative));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path relative = from.relativize(file);
            if (!old.lists(relative)) {
                Path kept = to.resolve(relative);
                Files.createDirectories(kept.getParent());
                Files.copy(file, kept, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
