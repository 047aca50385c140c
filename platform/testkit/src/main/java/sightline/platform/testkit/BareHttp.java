package sightline.platform.testkit;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks HTTP as no library would: what is given goes out as it is, byte by byte. */
final class BareHttp {
    private static final int PATIENCE_IN_MILLIS = 15_000;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

    private static final Map<String, String> DEFAULTS = Map.of("Host", "localhost", "Accept", "*/*");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
    private static final int A_MOMENT_IN_MILLIS = 300;

    private BareHttp() {}

    /** One answer; its head as it came, in lower case. */
    record Answer(int status, String head, String body) {

        boolean isRefusal() {
            return status >= 400;
        }

        boolean isProblem() {
            return head.contains("\r\ncontent-type: application/problem+json");
        }
    }

    static Answer send(String method, String target, Map<String, String> headers, String body) {
        return send(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer send(String method, String target, Map<String, String> headers, byte[] content) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        DEFAULTS.forEach((name, value) -> {
            if (!headers.containsKey(name)) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!headers.containsKey("Content-Length")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(start);
            out.write(content);
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + method + " " + target, e);
        }
    }

    /**
     * The statuses of all that is answered to these bytes, until the connection is closed or has nothing more to say.
     */
    static List<Integer> raw(String request) {
        StringBuilder all = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(A_MOMENT_IN_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] some = new byte[8192];
            for (int read = socket.getInputStream().read(some);
                    read >= 0;
                    read = socket.getInputStream().read(some)) {
                all.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException nothingMore) {
            return statuses(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statuses(all);
    }

    private static List<Integer> statuses(CharSequence all) {
        return STATUS.matcher(all)
                .results()
                .map(one -> Integer.valueOf(one.group(1)))
                .toList();
    }

    private static Answer read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            bytes.write(some, 0, read);
            if (isAll(bytes.toString(StandardCharsets.ISO_8859_1))) {
                break;
            }
        }
        String all = bytes.toString(StandardCharsets.UTF_8);
        int end = all.indexOf(END_OF_HEAD);
        if (end < 0) {
            throw new IOException("The connection ended without an answer");
        }
        int status = Integer.parseInt(all.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        String head = all.substring(0, end + 2).toLowerCase(Locale.ROOT);
        return new Answer(status, head, all.substring(end + END_OF_HEAD.length()));
    }

    /** An answer that says its length ends there, also on a connection that stays open; a live stream has no end. */
    private static boolean isAll(String read) {
        int end = read.indexOf(END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(read.substring(0, end + 2));
        return read.contains("text/event-stream")
                || (length.find() && read.length() - end - END_OF_HEAD.length() >= Integer.parseInt(length.group(1)));
    }
}
