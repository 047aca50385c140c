package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** Writes the words of the field as plain JSON, so that {@code platform/language} need not know of JSON. */
final class LanguageWriters extends SimpleSerializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        if (type.isEnumType()) {
            return new AsListed();
        }
        return Word.isOne(type.getRawClass()) ? new AsText() : null;
    }

    /** A word says itself. */
    private static final class AsText extends JsonSerializer<Object> {
        @Override
        public void serialize(Object word, JsonGenerator json, SerializerProvider unused) throws IOException {
            json.writeString(word.toString());
        }
    }

    /** A constant is written as the closed list has it. */
    private static final class AsListed extends JsonSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider unused) throws IOException {
            switch (constant) {
                case Category category -> json.writeNumber(category.number());
                case Level level -> json.writeNumber(level.number());
                default -> json.writeString(ContractJson.written(constant));
            }
        }
    }
}
