package dev.tomster.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
final class Verdict {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdict() {}

    /** The rules of PDF/A-3a and PDF/UA-1 that a file breaks, with the place of each. */
    static List<String> failures(byte[] pdf) throws IOException {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour standard : STANDARDS) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
                ValidationResult result = Foundries.defaultInstance()
                        .createValidator(standard, false)
                        .validate(parser);
                if (result.getTotalAssertions() < 1000) {
                    failures.add(standard + " looked at " + result.getTotalAssertions() + " things only");
                }
                for (TestAssertion assertion : result.getTestAssertions()) {
                    failures.add(standard + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext());
                }
            } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
                throw new IOException(e);
            }
        }
        return failures;
    }
}
