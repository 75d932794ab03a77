package uk.lgcdt.batch.collect;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generated notices, given out as Find a Tender does: latest first, a hundred a page, by a cursor; local times without a
 * zone; no links on the last page; links that name the service's own address.
 */
public final class ReplayedNotices implements Function<ReplayServer.Question, ReplayServer.Reply> {

    static final String PATH = "/api/1.0/ocdsReleasePackages";
    private static final String SERVICE = "https://www.find-tender.service.gov.uk";

    private final List<Notice> latestFirst;
    private final Random order;
    private volatile boolean untidy;

    private ReplayedNotices(List<Notice> notices, long seed) {
        latestFirst = notices.stream()
                .sorted(Comparator.comparing(Notice::published)
                        .thenComparing(Notice::number)
                        .reversed())
                .toList();
        order = new Random(seed);
    }

    /** So many notices at chance moments of a day. */
    public static ReplayedNotices of(String key, LocalDate day, int count, long seed) {
        Random random = new Random(seed);
        return new ReplayedNotices(
                IntStream.range(0, count)
                        .mapToObj(number ->
                                new Notice(number, key, day.atStartOfDay().plusSeconds(random.nextInt(86_400))))
                        .toList(),
                seed);
    }

    /** Has releases of a page change their order and some stand on two pages. */
    public ReplayedNotices untidy() {
        untidy = true;
        return this;
    }

    public List<String> ids() {
        return latestFirst.stream().map(Notice::id).sorted().toList();
    }

    @Override
    public ReplayServer.Reply apply(ReplayServer.Question question) {
        Map<String, String> asked = question.parameters();
        if (!question.uri().getPath().equals(PATH)) {
            return ReplayServer.Reply.text(404, "Not found");
        }
        for (String name : asked.keySet()) {
            if (!List.of("updatedFrom", "updatedTo", "limit", "cursor").contains(name)) {
                return ReplayServer.Reply.text(400, "Request parameters unknown: " + name);
            }
        }
        LocalDateTime from = LocalDateTime.parse(asked.get("updatedFrom"));
        LocalDateTime to = LocalDateTime.parse(asked.get("updatedTo"));
        int limit = Integer.parseInt(asked.get("limit"));
        int start = asked.containsKey("cursor") ? Integer.parseInt(decoded(asked.get("cursor"))) : 0;
        List<Notice> window = latestFirst.stream()
                .filter(notice ->
                        !notice.published().isBefore(from) && notice.published().isBefore(to))
                .toList();
        int end = Math.min(window.size(), start + limit);
        List<Notice> page = new ArrayList<>(window.subList(untidy ? Math.max(0, start - 3) : start, end));
        if (untidy) {
            synchronized (order) {
                Collections.shuffle(page, order);
            }
        }
        String next = end == window.size()
                ? ""
                : ",\"links\":{\"next\":\"%s%s?updatedFrom=%s&updatedTo=%s&limit=%d&cursor=%s\"}"
                        .formatted(SERVICE, PATH, from, to, limit, encoded(Integer.toString(end)));
        return ReplayServer.Reply.json(page.stream()
                .map(Notice::json)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"uri\":\"%s%s\",\"version\":\"1.1\",\"releases\":[\n".formatted(SERVICE, PATH),
                        "]" + next + "}")));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private record Notice(int number, String key, LocalDateTime published) {

        String id() {
            return "%s-%06d".formatted(key, number);
        }

        String json() {
            return "{\"ocid\":\"ocds-%s-%d\",\"id\":\"%s\",\"date\":\"%s+01:00\",\"tag\":[\"tender\"],\"text\":\"%s\"}"
                    .formatted(key, number / 2, id(), published.withNano(0), "é".repeat(200));
        }
    }
}
