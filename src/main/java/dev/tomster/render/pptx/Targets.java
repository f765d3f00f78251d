package dev.tomster.render.pptx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Where links lead: to other slides, or out of the deck. A slide knows each target by a relation of its own. */
final class Targets {
    private static final String JUMP = "ppaction://hlinksldjump";

    private final XSLFSheet sheet;
    private final Map<String, XSLFSlide> anchors;
    private final Map<String, Target> known = new HashMap<>();

    /**
     * @param sheet on which the links stand
     * @param anchors the slide on which each anchor stands
     */
    Targets(XSLFSheet sheet, Map<String, XSLFSlide> anchors) {
        this.sheet = sheet;
        this.anchors = anchors;
    }

    /**
     * A target.
     *
     * @param relation by which the slide knows it
     * @param action what a click does, if it does not open an address
     */
    record Target(String relation, Optional<String> action) {}

    /** @param address a web or mail address, or an anchor behind a hash */
    Optional<Target> find(String address) {
        Target target = known.get(address);
        if (target != null) {
            return Optional.of(target);
        }
        Optional<Target> found = address.startsWith("#") ? slide(address.substring(1)) : outside(address);
        found.ifPresent(made -> known.put(address, made));
        return found;
    }

    private Optional<Target> slide(String anchor) {
        XSLFSlide slide = anchors.get(anchor);
        return slide == null || slide == sheet
                ? Optional.empty()
                : Optional.of(new Target(
                        sheet.addRelation(null, XSLFRelation.SLIDE, slide)
                                .getRelationship()
                                .getId(),
                        Optional.of(JUMP)));
    }

    /** An address that is none leads nowhere: one that cannot be read would make the whole file unreadable. */
    private Optional<Target> outside(String address) {
        try {
            String uri = new URI(address).toASCIIString();
            return Optional.of(new Target(
                    sheet.getPackagePart()
                            .addExternalRelationship(uri, XSLFRelation.HYPERLINK.getRelation())
                            .getId(),
                    Optional.empty()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
