package forecast;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rnn.model.LiveStream;

/**
 * Serves forecasts over HTTP: {@code Web forecast.npz 8080}. Each client has a stream of its own, and all streams share
 * one network.
 *
 * <pre>
 * POST   /streams          begins a stream: 201, and its path in the header Location
 * POST   /streams/ID       a number as text: 200, and the forecast of the next one
 * DELETE /streams/ID       ends it: 204
 * </pre>
 *
 * A text that is not a number gets 400, an unknown stream 404, one stream too many 503, each with a sentence. The
 * server is the one that comes with the JDK; it listens on this machine alone.
 */
final class Web implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1"; // not localhost, which may be ::1 to a client
    private static final int LONGEST = 64; // bytes of a number

    static {
        // Small answers go out at once. Otherwise each may wait 40 ms for the client to acknowledge the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Forecaster forecaster;
    private final int most;
    private final Map<String, LiveStream> streams = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /**
     * A server that runs.
     *
     * @param forecaster the network
     * @param port the port, or 0 for any that is free
     * @param most how many streams there may be at once: each keeps its state in memory
     */
    Web(Forecaster forecaster, int port, int most) throws IOException {
        this.forecaster = forecaster;
        this.most = most;
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
        server.createContext("/streams", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        Web web = new Web(Forecaster.read(arguments[0]), Integer.parseInt(arguments[1]), 10_000);
        System.out.println("It listens on port " + web.port() + ".");
    }

    static URI address(int port) {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String id = exchange.getRequestURI().getPath().replaceFirst("^/streams/?", "");
            if (id.isEmpty()) {
                begin(exchange, method);
                return;
            }
            LiveStream stream = streams.get(id);
            if (stream == null) {
                send(exchange, 404, "There is no stream " + id + ": POST /streams begins one.");
            } else if (method.equals("DELETE")) {
                streams.remove(id);
                exchange.sendResponseHeaders(204, -1);
            } else if (method.equals("POST")) {
                next(exchange, stream);
            } else {
                send(exchange, 405, "A stream understands POST and DELETE.");
            }
        }
    }

    private void begin(HttpExchange exchange, String method) throws IOException {
        if (!method.equals("POST")) {
            send(exchange, 405, "POST begins a stream.");
        } else if (streams.size() >= most) {
            send(exchange, 503, "There are " + most + " streams already: DELETE one, or come back later.");
        } else {
            String id = UUID.randomUUID().toString();
            streams.put(id, forecaster.stream());
            exchange.getResponseHeaders().set("Location", "/streams/" + id);
            send(exchange, 201, id);
        }
    }

    private static void next(HttpExchange exchange, LiveStream stream) throws IOException {
        String text = new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        float value;
        try {
            value = Float.parseFloat(text);
        } catch (NumberFormatException e) {
            value = Float.NaN;
        }
        if (!Float.isFinite(value)) {
            send(exchange, 400, "The text '" + text + "' is not a number such as 0.25.");
            return;
        }
        float forecast;
        synchronized (stream) { // a stream belongs to one request at a time
            forecast = stream.next(value)[0];
        }
        send(exchange, 200, Float.toString(forecast));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
