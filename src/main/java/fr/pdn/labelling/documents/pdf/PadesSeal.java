package fr.pdn.labelling.documents.pdf;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** PAdES at level B, or T with a time-stamp authority: no qualified certificate, and nothing says otherwise. */
final class PadesSeal implements Seal {
    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final Pkcs12SignatureToken token;
    private final DSSPrivateKeyEntry key;
    private final SignatureLevel level;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    PadesSeal(Path keyStore, char[] password, URI timeStampAuthority) {
        level = timeStampAuthority == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T;
        if (timeStampAuthority != null) {
            service.setTspSource(new OnlineTSPSource(timeStampAuthority.toString(), new TimeStampCall()));
        }
        try {
            token = new Pkcs12SignatureToken(keyStore.toFile(), new PasswordProtection(password));
            var keys = token.getKeys();
            if (keys.size() != 1) {
                throw new IllegalArgumentException(keyStore + " holds " + keys.size() + " keys instead of one");
            }
            key = keys.get(0);
        } catch (IOException e) {
            throw new IllegalArgumentException(keyStore + " cannot be read", e);
        }
    }

    @Override
    public byte[] put(byte[] pdf, Instant at) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(at);
        var value = token.sign(service.getDataToSign(document, parameters), DIGEST, key);
        DSSDocument signed = service.signDocument(document, parameters, value);
        return DSSUtils.toByteArray(signed);
    }

    @Override
    public Optional<String> owner() {
        return Optional.of(DSSASN1Utils.getHumanReadableName(key.getCertificate()));
    }

    private PAdESSignatureParameters parameters(Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(key.getCertificate());
        parameters.setCertificateChain(key.getCertificateChain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setReason("Cachet de l’organisme");
        return parameters;
    }
}
