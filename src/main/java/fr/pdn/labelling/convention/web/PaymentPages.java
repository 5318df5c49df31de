package fr.pdn.labelling.convention.web;

import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.checks.Iban;
import fr.pdn.labelling.convention.DuePayment;
import fr.pdn.labelling.convention.DuePayments;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the payment service has to pay, on a page and as a file. The file alone gives whole account numbers. */
@Controller
class PaymentPages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DuePayments payments;

    PaymentPages(DuePayments payments) {
        this.payments = payments;
    }

    record Row(String number, String structure, String iban, String amount) {
        static Row of(DuePayment payment) {
            return new Row(
                    payment.number(), payment.structure(), Iban.masked(payment.iban()), Amounts.shown(payment.cents()));
        }
    }

    @GetMapping("/versements")
    String list(Model model) {
        var due = payments.all();
        model.addAttribute("payments", due.stream().map(Row::of).toList());
        model.addAttribute(
                "total", Amounts.shown(due.stream().mapToLong(DuePayment::cents).sum()));
        return "versements/liste";
    }

    @GetMapping("/versements.csv")
    ResponseEntity<byte[]> file() {
        var file = ContentDisposition.attachment().filename("versements.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(file))
                .body(PaymentFile.of(payments.all()).getBytes(StandardCharsets.UTF_8));
    }
}
