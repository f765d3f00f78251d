package dev.tomster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A PDF that says of its attachments what a white paper says of its sources. */
final class ForgedPaper {
    private ForgedPaper() {}

    static byte[] of(List<String> names, byte[] content) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            COSArray associated = new COSArray();
            for (String name : names) {
                PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFileUnicode(name);
                specification.setEmbeddedFile(file);
                specification
                        .getCOSObject()
                        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
                associated.add(specification.getCOSObject());
            }
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            return bytes(pdf);
        }
    }

    /** A PDF of anybody, with a password or without. */
    static byte[] plain(String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
