package fr.pdn.labelling.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;

/** What a page costs a browser that comes for the first time: what is read over the wire, compressed as the server does. */
final class Weight {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> known = new HashMap<>();
    private final String base;

    Weight(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** Everything the page has loaded by itself. */
    static Set<String> resources(Document page) {
        var resources = new TreeSet<String>();
        page.select("link[rel=stylesheet], link[rel=icon]").forEach(link -> resources.add(link.attr("href")));
        page.select("[src]").forEach(element -> resources.add(element.attr("src")));
        return resources;
    }

    static int requests(Document page) {
        return 1 + resources(page).size();
    }

    int bytes(PageAlbum.Shown shown) {
        return compressed(shown.html())
                + resources(shown.page()).stream()
                        .mapToInt(path -> known.computeIfAbsent(path, this::overTheWire))
                        .sum();
    }

    int overTheWire(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    static int compressed(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
