package huizhanjia.task.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.task.Job;
import huizhanjia.task.JobId;
import huizhanjia.task.Jobs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.ObjectMapper;

/// How far a job is, told again and again until it is over (Server-Sent Events).
@Needs("job:read")
@Controller
@RequestMapping("/jobs/{job}")
class JobPages {

    private static final Duration BETWEEN = Duration.ofMillis(700);

    /// The browser asks again by itself; a connection need not live longer.
    private static final int MOST_EVENTS = 400;

    private final Jobs jobs;
    private final ObjectMapper json;
    private volatile boolean closing;

    JobPages(Jobs jobs, ObjectMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    /// Each request has a thread of its own that costs nothing while it sleeps.
    @GetMapping("/events")
    void events(Actor actor, @PathVariable JobId job, HttpServletResponse response)
            throws IOException, InterruptedException {
        var now = find(actor, job);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        for (var sent = 0; sent < MOST_EVENTS; sent++) {
            send(response, now);
            if (now.isOver() || closing) {
                return;
            }
            Thread.sleep(BETWEEN);
            now = find(actor, job);
        }
    }

    /// A server that closes waits for its requests; these would never end by themselves.
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private Job find(Actor actor, JobId job) {
        return jobs.find(actor, job).orElseThrow(() -> new Refused("task.unknown", "没有这项任务，或不在您的管辖范围内"));
    }

    private void send(HttpServletResponse response, Job job) throws IOException {
        var name = job.isOver() ? "over" : "progress";
        response.getWriter().write("event: " + name + "\ndata: " + json.writeValueAsString(data(job)) + "\n\n");
        response.getWriter().flush();
        response.flushBuffer();
    }

    private static Map<String, Object> data(Job job) {
        var data = new LinkedHashMap<String, Object>();
        data.put("done", job.pace().done());
        data.put("total", job.pace().total());
        data.put("percent", job.percent());
        data.put("note", job.pace().note());
        data.put("restSeconds", job.rest().toSeconds());
        data.put("failure", job.failure());
        return data;
    }
}
