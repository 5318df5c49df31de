package fr.pdn.labelling.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import fr.pdn.labelling.documents.GeneratedKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sealed document shows where it comes from, and that not one byte of it changed. */
class SealTest {
    private static final Instant NOON = Instant.parse("2027-02-18T12:00:00Z");

    @TempDir
    static Path folder;

    private static Seal seal;

    private final Printer printer = new Printer(new Templates(null));

    @BeforeAll
    static void makeAKey() throws Exception {
        seal = Seal.of(SealKey.in(folder, "Caf fictive de Port-Ganivelle", "secret"), "secret".toCharArray());
    }

    @ParameterizedTest
    @EnumSource
    void a_sealed_document_is_still_archivable_and_accessible(GeneratedKind kind) throws Exception {
        assertThat(Archive.violations(sealed(kind))).isEmpty();
    }

    @Test
    void two_judges_find_the_seal_valid_and_of_the_level_it_claims() throws Exception {
        var sealed = sealed(GeneratedKind.ACKNOWLEDGEMENT);

        assertThat(seal.owner()).contains("Caf fictive de Port-Ganivelle");
        assertThat(Judges.pdfsig(sealed, folder))
                .contains("Signature is Valid", "Total document signed", "Caf fictive de Port-Ganivelle");
        var found = dss(sealed);
        assertThat(found.isSignatureIntact() && found.isSignatureValid()).isTrue();
        assertThat(found.getSignatureFormat()).hasToString("PAdES-BASELINE-B");
        assertThat(found.getClaimedSigningTime().toInstant()).isEqualTo(NOON);
    }

    @Test
    void both_say_no_when_one_byte_changed() throws Exception {
        var changed = sealed(GeneratedKind.ACKNOWLEDGEMENT);
        var at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("/Title (") + 10;
        changed[at] ^= 1;

        assertThat(Judges.pdfsig(changed, folder)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
        assertThat(dss(changed).isSignatureIntact()).isFalse();
    }

    @Test
    void with_an_authority_the_seal_is_time_stamped_and_still_archivable_and_accessible() throws Exception {
        var later = NOON.plusSeconds(90);
        try (var authority = TimeStampAuthority.in(Files.createDirectory(folder.resolve("authority")), later)) {
            var stamping = Seal.of(
                    SealKey.in(Files.createDirectory(folder.resolve("stamped")), "Caf fictive", "secret"),
                    "secret".toCharArray(),
                    authority.address());
            var sealed = stamping.put(printer.print(Written.sheet(GeneratedKind.CONVENTION), "Caf fictive"), NOON);

            assertThat(Archive.violations(sealed)).isEmpty();
            assertThat(Judges.pdfsig(sealed, folder)).contains("Signature is Valid");
            var found = dss(sealed);
            assertThat(found.getSignatureFormat()).hasToString("PAdES-BASELINE-T");
            assertThat(found.getTimestampList()).singleElement().satisfies(stamp -> {
                assertThat(stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
                        .isTrue();
                assertThat(stamp.getProductionTime().toInstant()).isEqualTo(later);
            });
        }
    }

    @Test
    void an_authority_that_does_not_answer_leaves_nothing_sealed_without_its_time_stamp() throws Exception {
        var authority = TimeStampAuthority.in(Files.createDirectory(folder.resolve("silent")), NOON);
        authority.close();
        var stamping = Seal.of(
                SealKey.in(Files.createDirectory(folder.resolve("unstamped")), "Caf fictive", "secret"),
                "secret".toCharArray(),
                authority.address());
        var pdf = printer.print(Written.sheet(GeneratedKind.CHARTER), "Caf fictive");

        assertThatThrownBy(() -> stamping.put(pdf, NOON)).hasMessageContaining("time-stamp authority");
    }

    @Test
    void a_key_that_cannot_be_used_is_told_at_once() throws Exception {
        var store = SealKey.in(Files.createDirectory(folder.resolve("other")), "Caf", "secret");

        assertThatThrownBy(() -> Seal.of(store, "wrong".toCharArray())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Seal.of(folder.resolve("nowhere.p12"), "secret".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] sealed(GeneratedKind kind) {
        return seal.put(printer.print(Written.sheet(kind), seal.owner().orElseThrow()), NOON);
    }

    private static SignatureWrapper dss(byte[] pdf) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        var signatures = validator.validateDocument().getDiagnosticData().getSignatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }
}
