package org.chancery.core.transcript.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The social networks that missions have accounts in. */
final class Networks {
    private static final List<String> HOSTS = List.of(
            "twitter.com",
            "x.com",
            "facebook.com",
            "fb.com",
            "instagram.com",
            "t.me",
            "telegram.me",
            "youtube.com",
            "vk.com",
            "vk.ru",
            "vkontakte.ru",
            "ok.ru",
            "rutube.ru",
            "dzen.ru",
            "zen.yandex.ru",
            "linkedin.com",
            "flickr.com",
            "tiktok.com",
            "weibo.com",
            "weibo.cn",
            "mastodon.social",
            "threads.net",
            "bsky.app",
            "plus.google.com",
            "livejournal.com",
            "line.me",
            "max.ru");
    private static final List<String> NOT_ACCOUNTS = List.of("/share", "/sharer", "/intent/", "/home?status");

    private Networks() {}

    /** Whether an address is that of an account, rather than of the network itself or a way to share a page. */
    static boolean isAccount(String address) {
        String bare = bare(address);
        int path = bare.indexOf('/');
        return host(address).isPresent()
                && path > 0
                && path < bare.length() - 1
                && NOT_ACCOUNTS.stream().noneMatch(other -> bare.startsWith(other, path));
    }

    /** The network that an address is in. */
    static Optional<String> host(String address) {
        String bare = bare(address);
        String host = bare.split("[/?#:]", 2)[0];
        return HOSTS.stream()
                .filter(network -> host.equals(network) || host.endsWith("." + network))
                .findFirst();
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
    }
}
