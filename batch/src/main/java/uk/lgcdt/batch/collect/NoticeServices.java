package uk.lgcdt.batch.collect;

import java.util.List;
import java.util.Optional;

/** The services that are collected from. */
public final class NoticeServices {

    private static final List<NoticeService> ALL =
            List.of(new FindATender(), new ContractsFinder(), ProactisPortal.scotland(), ProactisPortal.wales());

    private NoticeServices() {}

    public static Optional<NoticeService> find(String name) {
        return ALL.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(NoticeService::name).toList();
    }
}
