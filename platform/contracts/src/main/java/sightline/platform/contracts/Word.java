package sightline.platform.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import sightline.platform.language.CaseId;

/**
 * A type of {@code platform/language} that wraps one plain value and says that value as its text, such as a case id.
 *
 * <p>Recognised by its shape, so that a new id needs no registration anywhere.
 */
final class Word {
    private final Constructor<?> constructor;
    private final boolean uuid;

    Word(Class<?> type) {
        RecordComponent only = type.getRecordComponents()[0];
        uuid = only.getType() == UUID.class;
        try {
            constructor = type.getDeclaredConstructor(only.getType());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("A record has its canonical constructor", impossible);
        }
    }

    static boolean isOne(Class<?> type) {
        return type.isRecord()
                && type.getPackage() == CaseId.class.getPackage()
                && type.getRecordComponents().length == 1
                && wraps(type, UUID.class, String.class);
    }

    /** Whether this is a word that wraps a UUID. */
    static boolean isUuid(Class<?> type) {
        return isOne(type) && wraps(type, UUID.class);
    }

    private static boolean wraps(Class<?> type, Class<?>... plain) {
        Class<?> wrapped = type.getRecordComponents()[0].getType();
        for (Class<?> one : plain) {
            if (wrapped == one) {
                return true;
            }
        }
        return false;
    }

    Object read(String text) {
        try {
            return constructor.newInstance(uuid ? uuid(text) : text);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("The word is not well formed", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stricter than {@link UUID#fromString}, which takes 1-1-1-1-1: two writings of one id would be two keys. */
    static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return UUID.fromString(text);
    }
}
