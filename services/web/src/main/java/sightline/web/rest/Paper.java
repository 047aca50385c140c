package sightline.web.rest;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A page as a PDF to be kept or printed: tagged, so that a screen reader reads it, with its font inside it. It fetches
 * nothing: all that is in it is in the page.
 */
final class Paper {
    /* The open font that comes with PDFBox; it has one weight, so headings stand out by their size. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String STYLE = read("/sightline/web/paper/chronology.css");

    private Paper() {}

    /** How it looks, to be put in the page. */
    static String style() {
        return STYLE;
    }

    static byte[] of(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Paper::font, FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(Paper::font, FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Sightline");
        builder.withHtmlContent(readable(page), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A page could not be put on paper", e);
        }
        return pdf.toByteArray();
    }

    /** Without the control characters that XML has no way of saying. */
    private static String readable(String page) {
        return page.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static InputStream font() {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FONT), FONT);
    }

    private static String read(String resource) {
        try (InputStream from = Objects.requireNonNull(Paper.class.getResourceAsStream(resource), resource)) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
