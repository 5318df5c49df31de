package fr.pdn.labelling.documents.pdf;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key for tests, made for one run and certified by itself. */
public final class SealKey {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    private SealKey() {}

    /** @return a PKCS #12 file */
    public static Path in(Path folder, String owner, String password) throws Exception {
        return in(folder, owner, password, null);
    }

    /** @param use what alone the key is for, or null */
    static Path in(Path folder, String owner, String password, KeyPurposeId use) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var name = new X500Principal("CN=" + owner);
        var until = Date.from(FROM.plus(3650, ChronoUnit.DAYS));
        var builder =
                new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(FROM), until, name, keys.getPublic());
        if (use != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(use));
        }
        var certificate = builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", keys.getPrivate(), password.toCharArray(), new Certificate[] {
            new JcaX509CertificateConverter().getCertificate(certificate)
        });
        var file = folder.resolve("seal.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
