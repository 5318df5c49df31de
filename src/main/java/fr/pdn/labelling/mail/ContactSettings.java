package fr.pdn.labelling.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who writes, and whom to turn to. CRPA R. 112-11-1 makes these parts of the acknowledgement, so a missing one fails the start.
 *
 * @param subjectPrefix stands before every subject, e.g. « [PdN Parentalité 17] »
 * @param messageIdDomain right-hand side of every Message-ID
 * @param replyTo a mailbox that somebody reads
 * @param coordination answers questions about the scheme (cahier des charges: « Vous avez des questions ? »)
 * @param service the Caf's service in charge of the dossier
 * @param nationalDirectory address of the national directory (cahier des charges §4)
 * @param appeals routes and time-limits of appeal, one a line; to be approved by the Caf's legal unit
 * @param retention how long data are kept, one sentence a line; to be approved by the data protection officer
 */
@Validated
@ConfigurationProperties("pdn.contacts")
public record ContactSettings(
        @NotBlank String subjectPrefix,
        @NotBlank @Pattern(regexp = "[a-z0-9.-]+") String messageIdDomain,
        @NotNull @Valid Mailbox sender,
        @NotBlank @Email String replyTo,
        @NotNull @Valid Coordination coordination,
        @NotNull @Valid Service service,
        @NotNull @Valid Mailbox dataProtection,
        @NotBlank String nationalDirectory,
        @NotEmpty List<@NotBlank String> appeals,
        @NotEmpty List<@NotBlank String> retention) {

    public record Mailbox(
            @NotBlank String name, @NotBlank @Email String email) {}

    public record Coordination(
            @NotBlank String name,
            @NotBlank @Email String email,
            @NotBlank String phone) {}

    public record Service(
            @NotBlank String name,
            @NotBlank @Email String email,
            @NotBlank String phone,
            @NotBlank String address) {}
}
