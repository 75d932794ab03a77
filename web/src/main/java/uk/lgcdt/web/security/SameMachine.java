package uk.lgcdt.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells a program on this machine, such as a collector of metrics, from one that a proxy on it speaks for. */
final class SameMachine {

    private SameMachine() {}

    static boolean isAsking(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException cause) {
            return false;
        }
    }
}
