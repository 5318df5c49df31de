package fr.pdn.labelling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** A caller of the API, as another system would be. */
final class ApiCaller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String account;

    ApiCaller(int port, String account) {
        this.port = port;
        this.account = account;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> send(String method, String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(UTF_8));
    }

    HttpResponse<String> post(String path, String json, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Each call has its own boundary, as real clients do; a random one may say anything. */
    HttpResponse<String> upload(String path, byte[] file, String key) {
        var boundary = "Json" + UUID.randomUUID();
        var start =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n".formatted(boundary);
        var body = ByteBuffer.allocate(file.length + 300);
        body.put(start.getBytes(UTF_8)).put(file).put(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        var request = request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request.POST(BodyPublishers.ofByteArray(body.array(), 0, body.position())));
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString((account + ":demo").getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
