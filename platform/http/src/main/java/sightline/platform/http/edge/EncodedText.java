package sightline.platform.http.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text as an address encodes it. */
final class EncodedText {
    private static final int ENCODED = 3;

    private EncodedText() {}

    /** Every percent sign encodes a byte, and all of them together a text in UTF-8 that can be printed. */
    static boolean isReadable(String uri) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
        for (int at = 0; at < uri.length(); at++) {
            if (uri.charAt(at) == '%') {
                int code = code(uri, at);
                if (code < 0) {
                    return false;
                }
                bytes.write(code);
                at += ENCODED - 1;
            } else {
                bytes.writeBytes(String.valueOf(uri.charAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return isText(bytes.toByteArray());
    }

    private static boolean isText(byte[] bytes) {
        try {
            return PrintableText.isPrintable(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInUtf8) {
            return false;
        }
    }

    private static int code(String uri, int percent) {
        if (percent + ENCODED > uri.length()) {
            return -1;
        }
        int high = Character.digit(uri.charAt(percent + 1), 16);
        int low = Character.digit(uri.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
