package sightline.platform.http.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Reads text without control characters and halves of characters: PostgreSQL would refuse some of them, and what shows
 * the others would show them wrongly.
 */
class PrintableText extends StdScalarDeserializer<String> {
    @Serial
    private static final long serialVersionUID = 1L;

    PrintableText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String read = StringDeserializer.instance.deserialize(parser, context);
        if (read != null && !isPrintable(read)) {
            return context.reportInputMismatch(String.class, "is a text without control characters");
        }
        return read;
    }

    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(PrintableText::isPrintable);
    }

    private static boolean isPrintable(int character) {
        boolean parts = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return parts || !(Character.isISOControl(character) || half);
    }
}
