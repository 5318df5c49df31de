package fr.pdn.labelling.documents.pdf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;

/** Answers as RFC 3161 says, on this machine, with a key made for one run. */
final class TimeStampAuthority extends KeyEntityTSPSource implements AutoCloseable {
    private static final String PASSWORD = "secret";

    private final transient HttpServer server;

    private TimeStampAuthority(KeyStore store, Instant now) throws Exception {
        super(store, store.aliases().nextElement(), PASSWORD.toCharArray());
        setProductionTime(Date.from(now));
        setTsaPolicy("1.2.3.4.5");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static TimeStampAuthority in(Path folder, Instant now) throws Exception {
        var file = SealKey.in(folder, "Autorité fictive d’horodatage", PASSWORD, KeyPurposeId.id_kp_timeStamping);
        return new TimeStampAuthority(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()), now);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var answer = generateResponse(
                            question,
                            DigestAlgorithm.forOID(
                                    question.getMessageImprintAlgOID().getId()))
                    .getEncoded();
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
