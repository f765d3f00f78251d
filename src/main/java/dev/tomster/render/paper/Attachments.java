package dev.tomster.render.paper;

import dev.tomster.render.Assets.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The sources of a plan inside its paper, as associated files of the whole document (ISO 19005-3, 6.8): whoever has the
 * paper has the plan.
 */
final class Attachments {
    /** The files that belong to the document, and to what each of them is related. */
    static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    static final COSName SOURCE = COSName.getPDFName("Source");
    static final COSName PARAMETERS = COSName.getPDFName("Params");
    static final COSName CHECKSUM = COSName.getPDFName("CheckSum");

    private Attachments() {}

    static void write(PDDocument pdf, List<SourceFile> files) throws IOException {
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (SourceFile file : files) {
            PDComplexFileSpecification specification = specification(pdf, file);
            names.put(file.name(), specification);
            associated.add(specification.getCOSObject());
        }
        if (names.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(dictionary);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument pdf, SourceFile file) throws IOException {
        byte[] bytes = file.source().bytes();
        PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype(file.name().endsWith(".csv") ? "text/csv" : "text/plain");
        embedded.setSize(bytes.length);
        embedded.setModDate(Metadata.date());
        COSDictionary parameters = embedded.getCOSObject().getCOSDictionary(PARAMETERS);
        parameters.setItem(CHECKSUM, new COSString(checksum(bytes)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.name());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setItem(RELATIONSHIP, SOURCE);
        return specification;
    }

    /** The sum that the standard of PDF names: it finds damage, and is no protection. */
    static byte[] checksum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
