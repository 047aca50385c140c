package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** Reads the words of the field from plain JSON; what is not a word of the field is refused, without repeating it. */
final class LanguageReaders extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return Word.isOne(type.getRawClass())
                ? new FromJson(new Word(type.getRawClass())::read, "is not in the form of its kind")
                : null;
    }

    @Override
    public JsonDeserializer<?> findEnumDeserializer(Class<?> type, DeserializationConfig config, BeanDescription bean) {
        if (type == Category.class) {
            return new FromJson(text -> Category.numbered(Integer.parseInt(text)), "is 1, 2, 3 or 4");
        }
        if (type == Level.class) {
            return new FromJson(text -> Level.numbered(Integer.parseInt(text)), "is 1, 2 or 3");
        }
        return new FromJson(text -> ContractJson.constant(type, text), "is one of " + ContractJson.list(type));
    }

    private interface Reading {
        Object of(String text);
    }

    private static final class FromJson extends JsonDeserializer<Object> {
        private final Reading reading;
        private final String right;

        FromJson(Reading reading, String right) {
            this.reading = reading;
            this.right = right;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return reading.of(json.getText());
            } catch (IllegalArgumentException notAWord) {
                return context.reportInputMismatch(this, right);
            }
        }
    }
}
