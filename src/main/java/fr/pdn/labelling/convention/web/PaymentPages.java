package fr.pdn.labelling.convention.web;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.checks.Iban;
import fr.pdn.labelling.convention.DuePayment;
import fr.pdn.labelling.convention.DuePayments;
import fr.pdn.labelling.repayment.ListedRepayment;
import fr.pdn.labelling.repayment.RepaymentList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the payment service has to pay and is to be paid back, on a page and as files. The file to pay alone gives whole account numbers. */
@Controller
class PaymentPages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DuePayments payments;
    private final RepaymentList repayments;
    private final Clock clock;

    PaymentPages(DuePayments payments, RepaymentList repayments, Clock clock) {
        this.payments = payments;
        this.repayments = repayments;
        this.clock = clock;
    }

    record Row(String number, String structure, String iban, String amount) {
        static Row of(DuePayment payment) {
            return new Row(
                    payment.number(), payment.structure(), Iban.masked(payment.iban()), Amounts.shown(payment.cents()));
        }
    }

    /** @param late whether the last day to pay is over */
    record Awaited(
            String number, String structure, String asked, String received, String left, String due, boolean late) {
        static Awaited of(ListedRepayment listed, LocalDate today) {
            var repayment = listed.repayment();
            var due = repayment.dueOn().orElseThrow();
            return new Awaited(
                    listed.number(),
                    listed.structure(),
                    Amounts.shown(repayment.cents()),
                    Amounts.shown(repayment.receivedCents()),
                    Amounts.shown(repayment.leftCents()),
                    FrenchDates.day(due),
                    due.isBefore(today));
        }
    }

    @GetMapping("/versements")
    String list(Model model) {
        var due = payments.all();
        model.addAttribute("payments", due.stream().map(Row::of).toList());
        model.addAttribute(
                "total", Amounts.shown(due.stream().mapToLong(DuePayment::cents).sum()));
        var today = FrenchDates.dayOf(clock.instant());
        var awaited = repayments.awaited();
        model.addAttribute(
                "repayments",
                awaited.stream().map(listed -> Awaited.of(listed, today)).toList());
        model.addAttribute(
                "left",
                Amounts.shown(awaited.stream()
                        .mapToLong(listed -> listed.repayment().leftCents())
                        .sum()));
        return "versements/liste";
    }

    @GetMapping("/versements.csv")
    ResponseEntity<byte[]> file() {
        return csv("versements.csv", PaymentFile.of(payments.all()));
    }

    @GetMapping("/versements/reversements.csv")
    ResponseEntity<byte[]> repaymentFile() {
        return csv("reversements.csv", RepaymentFile.of(repayments.all()));
    }

    private static ResponseEntity<byte[]> csv(String name, String lines) {
        var file = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(file))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }
}
