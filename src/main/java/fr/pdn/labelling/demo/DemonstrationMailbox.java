package fr.pdn.labelling.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pdn.labelling.configuration.OpenPath;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server inside the program: what the demonstration sends stays on this machine, in memory. */
@Configuration(proxyBeanMethods = false)
@OwnMailbox
class DemonstrationMailbox {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_FREE_PORT = 0;

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(new ServerSetup[] {
            new ServerSetup(ANY_FREE_PORT, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ANY_FREE_PORT, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
    }

    @Bean
    JavaMailSender mailSender(GreenMail mailServer) {
        var sender = new JavaMailSenderImpl() {
            /** Asked each time: the server takes another port when it is emptied. */
            @Override
            public int getPort() {
                return mailServer.getSmtp().getPort();
            }
        };
        sender.setHost(LOOPBACK);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return sender;
    }

    @Bean
    OpenPath mailboxPath() {
        return new OpenPath("/demo/**");
    }
}
