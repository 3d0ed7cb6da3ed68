package id.kurasi.curation.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who reviews what is submitted to a round (<i>panel kurator</i>). While it has members, they alone see and review it;
 * without, every curator does.
 */
@Entity
public class Panel {

    @Id
    UUID roundId;

    @Version
    long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "panel_member", joinColumns = @JoinColumn(name = "round_id"))
    @OrderBy("curator")
    List<Member> members = new ArrayList<>();

    Instant updatedAt;

    protected Panel() {}

    Panel(UUID roundId) {
        this.roundId = roundId;
    }

    void seat(List<Member> seated, Instant now) {
        members.clear();
        members.addAll(seated);
        updatedAt = now;
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    public Optional<Member> member(String curator) {
        return members.stream()
                .filter(member -> member.curator().equals(curator))
                .findFirst();
    }
}
