package fr.pdn.labelling;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/**
 * Someone with a browser of their own: keeps cookies, sends back the hidden token of the last form and that of the engine's
 * pages, follows no redirect.
 */
public final class Visitor {

    private static final Pattern ENGINE_TOKEN = Pattern.compile("XSRF-TOKEN=([^;]+).*");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";
    private String engineToken;
    private String basic;

    private Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static Visitor anonymous(int port) {
        return new Visitor(port);
    }

    /** An agent or a program that sends its login with each request. */
    public static Visitor withBasic(int port, String login) {
        return withBasic(port, login, "demo");
    }

    public static Visitor withBasic(int port, String login, String password) {
        var visitor = new Visitor(port);
        var credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        visitor.basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
        return visitor;
    }

    /** An agent who signed in on our page. */
    public static Visitor agent(int port, String login) {
        var visitor = new Visitor(port);
        visitor.get("/connexion");
        visitor.post("/connexion", Map.of("username", login, "password", "demo"));
        return visitor;
    }

    /** A structure or a professional who followed the link that was sent to this address. */
    public static Visitor outsider(int port, OneTimeTokenService links, String email) {
        var visitor = new Visitor(port);
        var token = links.generate(new GenerateOneTimeTokenRequest(email)).getTokenValue();
        visitor.get("/connexion/portail/lien?token=" + token);
        visitor.post("/connexion/portail/lien", Map.of("token", token));
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, request -> request.header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8"));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return send(
                "POST",
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method("POST", BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String method, String path, String json) {
        return send(
                method,
                path,
                request -> request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(String method, String path) {
        return send(method, path, request -> request.method(method, BodyPublishers.noBody()));
    }

    /** Sends a file in the form of the page last read. */
    public HttpResponse<String> give(String path, String fileName, byte[] content) {
        return ask(path, "", fileName, content);
    }

    /** The same with a question. */
    public HttpResponse<String> ask(String path, String question, String fileName, byte[] content) {
        var before = """
                --any\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n%s\r
                --any\r\nContent-Disposition: form-data; name="question"\r\n\r\n%s\r
                --any\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n""".formatted(token, question, fileName);
        var parts = List.of(bytes(before), content, bytes("\r\n--any--\r\n"));
        return send(
                "POST",
                path,
                request -> request.header("Content-Type", "multipart/form-data; boundary=any")
                        .method("POST", BodyPublishers.ofByteArrays(parts)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> upload(String path, String name, String content) {
        var body = "--any\r\nContent-Disposition: form-data; name=\"data\"; filename=\"%s\"\r\n\r\n%s\r\n--any--\r\n"
                .formatted(name, content);
        return send(
                "POST",
                path,
                request -> request.header("Content-Type", "multipart/form-data; boundary=any")
                        .method("POST", BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String method, String path, Consumer<HttpRequest.Builder> how) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (engineToken != null) {
            request.header("X-XSRF-TOKEN", engineToken);
        }
        how.accept(request);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            response.headers().allValues("Set-Cookie").stream()
                    .map(ENGINE_TOKEN::matcher)
                    .filter(Matcher::matches)
                    .forEach(cookie -> engineToken = cookie.group(1));
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }
}
