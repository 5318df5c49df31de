package fr.pdn.labelling.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The Nu HTML checker of the W3C. It brings an HTTP client that Spring would take for ours, so it lives in a class loader of
 * its own; the build puts its files beside the test classes.
 */
final class NuValidator {
    /** Bytes of stack: its grammar is nested deeply. */
    private static final long DEEP = 64L << 20;

    private static final Path FILES = Path.of("target", "nu-validator");

    private final Object checker;

    NuValidator() {
        try {
            var loader = new URLClassLoader(files(), ClassLoader.getPlatformClassLoader());
            var type = loader.loadClass("nu.validator.client.EmbeddedValidator");
            checker = type.getConstructor().newInstance();
            var formats = loader.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            type.getMethod("setOutputFormat", formats)
                    .invoke(checker, formats.getField("GNU").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker does not start", e);
        }
    }

    /** What it finds, a line each; warnings too. Thymeleaf closes the hidden tokens its own way, which changes nothing. */
    List<String> check(String html) {
        var checking = new FutureTask<>(() -> {
            var content = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return checker.getClass()
                    .getMethod("validate", InputStream.class)
                    .invoke(checker, content)
                    .toString();
        });
        new Thread(null, checking, "html-checker", DEEP).start();
        try {
            return checking.get()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains("info: Trailing slash on void elements"))
                    .toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The HTML checker stopped", e);
        }
    }

    private static URL[] files() {
        try (var files = Files.list(FILES)) {
            return files.map(NuValidator::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing in " + FILES + ": the build copies it there", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
