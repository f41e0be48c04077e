<#import "mission.ftl" as mission>
<@mission.emergency imprint/>
<@mission.contacts imprint/>
<@mission.welcome imprint/>
