package fr.pdn.labelling.documents.pdf;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Carries the question to the time-stamp authority as RFC 3161 §3.4 says, by the JDK's own client. */
final class TimeStampCall implements DataLoader {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DONE = 200;

    private final transient HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public byte[] post(String url, byte[] question) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != DONE) {
                throw new DSSExternalResourceException("the time-stamp authority answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new DSSExternalResourceException("the time-stamp authority does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("stopped while the time-stamp authority was asked", e);
        }
    }

    @Override
    public byte[] get(String url) {
        throw new UnsupportedOperationException("a time-stamp is asked for by POST");
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        throw new UnsupportedOperationException("a time-stamp is asked for by POST");
    }

    @Override
    public void setContentType(String contentType) {
        throw new UnsupportedOperationException("there is one content type of a question");
    }
}
