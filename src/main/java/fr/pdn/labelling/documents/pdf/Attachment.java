package fr.pdn.labelling.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The data of a document, inside it, as ISO 19005-3 wants an associated file. */
final class Attachment {
    static final String NAME = "donnees.json";

    private Attachment() {}

    static void add(PDDocument pdf, Sheet sheet) throws IOException {
        var specification = specification(pdf, sheet);
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, specification));
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument pdf, Sheet sheet) throws IOException {
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("Données de ce document");
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        var file = file(pdf, sheet);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        return specification;
    }

    private static PDEmbeddedFile file(PDDocument pdf, Sheet sheet) throws IOException {
        var content = sheet.bytes();
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(content.length);
        file.setCreationDate(Marks.moment(sheet));
        file.setModDate(Marks.moment(sheet));
        return file;
    }
}
