package id.kurasi.catalog.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SchedulerName.Fixed;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.kurasi.kit.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Background work. It is scheduled in the transaction of the change that asks for it, and done by any instance. */
@ApplicationScoped
public class Jobs {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;

    private final JobConfig config;
    private final JobRunner runner;
    private final SecurityIdentity identity;
    private final Scheduler scheduler;

    Jobs(JobConfig config, JobRunner runner, SecurityIdentity identity, DataSource database, Instance<Job> jobs) {
        this.config = config;
        this.runner = runner;
        this.identity = identity;
        this.scheduler = Scheduler.create(
                        database, jobs.stream().map(this::task).toArray(OneTimeTask[]::new))
                .schedulerName(new Fixed(new SchedulerName.Hostname().getName()
                        + '-'
                        + ProcessHandle.current().pid()))
                .serializer(new JacksonSerializer())
                .threads(config.threads())
                .pollingInterval(config.lookEvery())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(config.stopWithin())
                .build();
    }

    /**
     * Has the job run for the subject soon after this transaction is committed, and not at all if it is rolled back. Each call
     * is a run of its own: what has nothing left to do then ends at once.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(String job, String subject) {
        var order = new Order(subject, identity.getPrincipal().getName(), identity.getRoles());
        // by the machine's clock, since the scheduler goes by that
        scheduler.schedule(new TaskInstance<>(job, Ids.next().toString(), order), Instant.now());
    }

    private OneTimeTask<Order> task(Job job) {
        return Tasks.oneTime(job.name(), Order.class)
                .onFailure(Jobs::retryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(job, instance.getData()));
    }

    /** After 5, 10, 20 seconds and so on, at last every five minutes. */
    private static void retryLater(ExecutionComplete failed, ExecutionOperations<Order> operations) {
        var doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        operations.reschedule(failed, failed.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << doublings)));
    }

    void start(@Observes StartupEvent starting) {
        if (config.enabled()) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
