package fr.pdn.labelling.report.web;

import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.report.DepartmentReport;
import fr.pdn.labelling.report.DepartmentReports;
import fr.pdn.labelling.report.PublicFigures;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The reports of the department for agents: where each stands, what they say together, and as a file. */
@Controller
@RequestMapping("/bilans")
class ReportPages {
    private final DepartmentReports reports;

    ReportPages(DepartmentReports reports) {
        this.reports = reports;
    }

    @GetMapping
    String last(Model model) {
        var years = reports.years();
        if (years.isEmpty()) {
            return "bilans/aucun";
        }
        return page(reports.of(years.get(0)), model);
    }

    @GetMapping("/{year:[0-9]{4}}")
    String year(@PathVariable int year, Model model) {
        return page(known(year), model);
    }

    @GetMapping("/{year:[0-9]{4}}.{format:csv|xlsx|ods}")
    ResponseEntity<byte[]> file(@PathVariable int year, @PathVariable String format) {
        var table = ReportTable.of(known(year));
        var kind = TableFile.named(format);
        var file = ContentDisposition.attachment()
                .filename("bilans-%d.%s".formatted(year, format))
                .build();
        return ResponseEntity.ok()
                .contentType(kind.mediaType())
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(file))
                .body(kind.write(table));
    }

    private DepartmentReport known(int year) {
        if (!reports.years().contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reports.of(year);
    }

    private String page(DepartmentReport report, Model model) {
        model.addAttribute("years", reports.years());
        model.addAttribute("report", report);
        model.addAttribute("hours", PublicFigures.plain(report.hours()));
        model.addAttribute("workingTime", Amounts.shown(report.workingTimeCents()));
        model.addAttribute("equipment", Amounts.shown(report.equipmentCents()));
        model.addAttribute("unspent", Amounts.shown(report.unspentCents()));
        model.addAttribute("publicFigures", PublicFigures.of(report));
        return "bilans/annee";
    }
}
